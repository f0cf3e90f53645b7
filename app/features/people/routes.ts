import type { PageRoute } from "~/session/route-permissions";

const pages = "features/people/pages";
const administrators = { read: "manageAccounts", write: "manageAccounts" } as const;

export const peopleRoutes: readonly PageRoute[] = [
  { path: "personer", page: `${pages}/people.tsx`, read: "manageAccounts" },
  { path: "personer/ny", page: `${pages}/new-person.tsx`, ...administrators },
  { path: "personer/:id", page: `${pages}/person.tsx`, ...administrators },
  { path: "personer/:id/ret", page: `${pages}/edit-person.tsx`, ...administrators },
  { path: "personer/:id/konto", page: `${pages}/edit-account.tsx`, ...administrators },
  { path: "personer/:id/slet", page: `${pages}/forget-person.tsx`, ...administrators },
];
