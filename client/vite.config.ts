/* eslint-disable no-restricted-imports -- runs in Node, when the page is built */
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { fontFaces } from './font-faces.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: folder,
  plugins: [react(), fontFaces()],
  // Fonts must stay files: the content security policy allows no data addresses for them.
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: [`${folder}index.html`, `${folder}embed.html`] },
  },
  server: { port: 5173, proxy: { '/api/': process.env.QIANTOU_API ?? 'http://127.0.0.1:3000' } },
});
