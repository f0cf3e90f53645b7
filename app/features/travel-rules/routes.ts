import type { PageRoute } from "~/session/route-permissions";

export const travelRuleRoutes: readonly PageRoute[] = [
  { path: "rejseregler", page: "features/travel-rules/pages/periods.tsx", read: "seeWorkspace" },
  { path: "rejseregler/:period", page: "features/travel-rules/pages/period-rules.tsx", read: "seeWorkspace" },
  {
    path: "rejseregler/:period/kladde",
    page: "features/travel-rules/pages/draft.tsx",
    read: "adoptTravelRules",
    write: "adoptTravelRules",
  },
  {
    path: "rejseregler/:period/kladde/begynd",
    page: "features/travel-rules/pages/begin-draft.tsx",
    read: "adoptTravelRules",
    write: "adoptTravelRules",
  },
  {
    path: "rejseregler/:period/kladde/tilfoej",
    page: "features/travel-rules/pages/add-rule.tsx",
    read: "adoptTravelRules",
  },
  {
    path: "rejseregler/:period/dispensation",
    page: "features/travel-rules/pages/new-dispensation.tsx",
    read: "grantDispensation",
    write: "grantDispensation",
  },
  {
    path: "rejseregler/:period/dispensation/:id",
    page: "features/travel-rules/pages/revoke-dispensation.tsx",
    read: "revokeDispensation",
    write: "revokeDispensation",
  },
  {
    path: "rejseregler/:period/redegoerelse",
    page: "features/travel-rules/pages/new-explanation.tsx",
    read: "giveExplanation",
    write: "giveExplanation",
  },
];
