import type { ServerResponse } from "node:http";
import helmet from "helmet";

const nonceOf = (response: ServerResponse) =>
  (response as ServerResponse & { locals: { nonce: string } }).locals.nonce;

/** Security headers of every answer. Referrers stay within the site: forms without JavaScript need their origin. */
export function securityHeaders() {
  return helmet({
    referrerPolicy: { policy: "same-origin" },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
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
}
