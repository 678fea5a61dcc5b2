import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

/** Guides are written by people: one MDX for each practice and language (`id/buyer-trust`). Sessions are never a collection. */
const guides = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './content/guides' }),
  schema: z.object({ title: z.string(), summary: z.string() }),
});

/** Lessons are written by trainers: one MDX for each lesson and language (`id/promo-yang-jujur`). `minutes`: how long it takes. */
const lessons = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './content/lessons' }),
  schema: z.object({ title: z.string(), summary: z.string(), minutes: z.number().int().positive() }),
});

export const collections = { guides, lessons };
