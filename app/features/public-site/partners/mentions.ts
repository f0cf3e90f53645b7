import { type PartnerRole, partnerRoles } from "~/features/partners/partner";

/** An organisation as some published page names it. */
export interface Mention {
  name: string;
  /** Null for words, and in old copies that name partners without an address. */
  slug: string | null;
  city: string | null;
  /** The part of its country. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Null where the page says none, as of a network's member. */
  role: PartnerRole | null;
  note: string;
}

/** Where published pages name organisations, whatever kind of page and however deep. */
const naming = ["partners", "founders", "host", "member"];

/** Every organisation that a published page names. */
export function mentionsIn(content: unknown): Mention[] {
  if (Array.isArray(content)) return content.flatMap(mentionsIn);
  if (!isRecord(content)) return [];
  return Object.entries(content).flatMap(([key, value]) => [
    ...(naming.includes(key) ? [value].flat().flatMap(mentionOf) : []),
    ...mentionsIn(value),
  ]);
}

function mentionOf(value: unknown): Mention[] {
  if (!isRecord(value) || typeof value.name !== "string" || !("slug" in value)) return [];
  const text = (key: string) => {
    const said = value[key];
    return typeof said === "string" && said !== "" ? said : null;
  };
  return [
    {
      name: value.name,
      slug: text("slug"),
      city: text("city"),
      region: text("region"),
      country: text("country"),
      role: partnerRoles.find((role) => role === value.role) ?? null,
      note: text("note") ?? "",
    },
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
