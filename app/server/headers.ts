import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";

/** Sets the security headers of an answer. */
export type SecurityHeaders = (request: IncomingMessage, response: ServerResponse, nonce: string) => void;

/**
 * The security headers that every answer carries, whoever gives it. Referrers stay within the site: forms without
 * JavaScript need their origin. Browsers are held to https only where that is how the site is known.
 */
export function securityHeaders(knownAsHttps: boolean): SecurityHeaders {
  const nonces = new WeakMap<object, string>();
  const set = helmet({
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: knownAsHttps && { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: "deny" },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonces.get(response) ?? ""}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
  });
  return (request, response, nonce) => {
    nonces.set(response, nonce);
    set(request, response, () => {});
  };
}
