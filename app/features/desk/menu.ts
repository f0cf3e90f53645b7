import { mayEver } from "~/session/may";
import type { Viewer } from "~/session/viewer";

export interface MenuItem {
  key: "desk" | "trips" | "periods" | "international" | "travelRules" | "settings";
  to: string;
  /** Other parts of the workspace that belong under it. */
  also?: readonly string[];
}

/** The workspace's main menu for a viewer; travel rules belong to a period, so there are none before the first. */
export function menuFor(viewer: Viewer, periodSlug: string | null): MenuItem[] {
  return [
    { key: "desk", to: "/arbejdsrum" },
    { key: "trips", to: "/arbejdsrum/studieture" },
    { key: "periods", to: "/arbejdsrum/perioder", also: ["/arbejdsrum/udvalg", "/arbejdsrum/personer"] },
    {
      key: "international",
      to: "/arbejdsrum/projekter",
      also: [
        "/arbejdsrum/organisationer",
        "/arbejdsrum/venskabsbyer",
        "/arbejdsrum/strategi",
        "/arbejdsrum/fagomraader",
        "/arbejdsrum/initiativer",
        "/arbejdsrum/udvekslinger",
        "/arbejdsrum/projektgruppe",
        "/arbejdsrum/netvaerk",
        "/arbejdsrum/eu",
        "/arbejdsrum/nyt",
        "/arbejdsrum/opfoelgning",
      ],
    },
    ...(periodSlug
      ? [
          {
            key: "travelRules" as const,
            to: `/arbejdsrum/rejseregler/${periodSlug}`,
            also: ["/arbejdsrum/rejseregler"],
          },
        ]
      : []),
    ...(mayEver(viewer, "manageSettings")
      ? [{ key: "settings" as const, to: "/arbejdsrum/indstillinger" }]
      : []),
  ];
}
