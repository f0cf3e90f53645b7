import type { PageRoute } from "~/session/route-permissions";

const pages = "features/organisations/pages";
const edited = { read: "manageOrganisations", write: "manageOrganisations" } as const;

export const organisationRoutes: readonly PageRoute[] = [
  {
    path: "organisationer",
    page: `${pages}/organisations.tsx`,
    read: "seeWorkspace",
    write: "mergeOrganisations",
  },
  { path: "organisationer/ny", page: `${pages}/new-organisation.tsx`, ...edited },
  {
    path: "organisationer/:slug",
    page: `${pages}/organisation.tsx`,
    read: "seeWorkspace",
    write: "manageOrganisations",
  },
  {
    path: "organisationer/:slug/saml",
    page: `${pages}/merge-organisations.tsx`,
    read: "mergeOrganisations",
    write: "mergeOrganisations",
  },
  { path: "organisationer/:slug/ret", page: `${pages}/edit-organisation.tsx`, ...edited },
];
