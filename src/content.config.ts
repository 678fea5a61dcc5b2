import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

/** Guides are written by people: one MDX for each practice and language (`id/buyer-trust`). Sessions are never a collection. */
const guides = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './content/guides' }),
  schema: z.object({ title: z.string(), summary: z.string() }),
});

export const collections = { guides };
