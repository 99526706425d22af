import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const host = process.env.DUPLEX_ADDRESS ?? 'http://127.0.0.1:8850';

// The policy the host is expected to send; `vite preview` sends it too, so that a build which breaks it is seen at once.
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    // The host takes a POST only from its own origin.
    proxy: { '/api': { target: host, headers: { origin: host } } },
  },
  preview: { host: '127.0.0.1', headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  build: {
    outDir: '../src/Duplex/wwwroot/console',
    emptyOutDir: true,
    // No data: addresses, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { environment: 'jsdom', setupFiles: ['test/setup.ts'], restoreMocks: true, css: { modules: { classNameStrategy: 'non-scoped' } } },
});
