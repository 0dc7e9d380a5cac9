/** Nothing but our own files, no inline code, no raw HTML; workers only through policy `parley`. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types parley',
].join('; ');

/**
 * What a host that can set headers should send. A page that other pages may hold in a frame goes
 * without `frame-ancestors`.
 */
export function securityHeaders(isEmbeddable: boolean): Readonly<Record<string, string>> {
  const frames = isEmbeddable ? '' : "; frame-ancestors 'none'";
  return {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY + frames,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': isEmbeddable ? 'cross-origin' : 'same-origin',
    'Permissions-Policy': '',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
