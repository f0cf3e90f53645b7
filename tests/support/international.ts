import type { ExchangeInput } from "~/features/exchanges/exchange";
import type { InitiativeInput } from "~/features/initiatives/initiative";
import type { Partner } from "~/features/partners/partner";
import type { EffortInput } from "~/features/strategy/effort-commands.server";
import type { StrategyInput } from "~/features/strategy/strategy";
import { noContact } from "~/shared/contact";
import { acting } from "./acting";
import { freshDatabase } from "./fresh-database";
import { municipality } from "./municipality";

/** A municipality with a coordinator who does what the test says on 4 May 2026. */
export async function outwardTown() {
  const { db, published } = freshDatabase();
  const town = municipality(db);
  const coordinator = await town.coordinator();
  return { db, published, town, coordinator, context: acting(db, coordinator) };
}

export const words = (description: string, more: Partial<Partner> = {}): Partner => ({
  organisationId: null,
  description,
  city: null,
  country: null,
  headcount: null,
  role: "partner",
  ...more,
});

export const strategyInput = (name: string, more: Partial<StrategyInput> = {}): StrategyInput => ({
  name,
  adoptedOn: null,
  adoptedBy: [],
  endsOn: null,
  replacesId: null,
  summary: "",
  link: "",
  focusAreaIds: [],
  exploreAreaIds: [],
  internalNote: "",
  ...more,
});

export const effortInput = (name: string, more: Partial<EffortInput> = {}): EffortInput => ({
  name,
  description: "",
  responsible: "",
  partners: [],
  ...more,
});

export const initiativeInput = (name: string, more: Partial<InitiativeInput> = {}): InitiativeInput => ({
  name,
  kind: "commitment",
  description: "",
  since: null,
  until: null,
  responsible: "",
  website: "",
  partners: [],
  pointIds: [],
  effortIds: [],
  contact: noContact,
  internalNote: "",
  ...more,
});

export const exchangeInput = (title: string, more: Partial<ExchangeInput> = {}): ExchangeInput => ({
  title,
  kind: "visit_received",
  startsOn: null,
  endsOn: null,
  partners: [],
  headcount: null,
  description: "",
  outcome: "",
  responsible: "",
  committeeId: null,
  internalNote: "",
  ...more,
});
