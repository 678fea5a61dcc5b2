import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Pages are files and links are relative, so that one folder works on any host, under any path and from a disk.
// `npm run build` gives the folders (outDir, cacheDir) and names the work folder in SOROT_WORK.
export default defineConfig({
  integrations: [mdx()],
  build: { format: 'preserve', concurrency: 8 },
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  experimental: { incrementalBuild: true },
  vite: { build: { emptyOutDir: false } },
});
