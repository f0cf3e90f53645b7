import type { ShouldRevalidateFunction } from "@remix-run/react";

/**
 * For pages that several write on: a refused form also brings what stands now, with its version. Left to itself the
 * router keeps what it has after an answer of 400 and above.
 */
export const freshAfterRefusal: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus !== undefined || defaultShouldRevalidate;
