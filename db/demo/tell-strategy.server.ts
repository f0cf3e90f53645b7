import type { Partner } from "~/features/partners/partner";
import { addPolicyArea } from "~/features/policy-areas/policy-area-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { addEffort } from "~/features/strategy/effort-commands.server";
import { linkTrip } from "~/features/strategy/effort-trips.server";
import { savePoints } from "~/features/strategy/points-commands.server";
import type { PointKind, StrategyInput } from "~/features/strategy/strategy";
import { createStrategy } from "~/features/strategy/strategy-commands.server";
import { coordinator } from "./cast";
import { tellInitiatives } from "./tell-initiatives.server";
import { type Teller, told } from "./teller.server";
import { rainAndStreets } from "./trips/rain-and-streets";

const words = (description: string, more: Partial<Partner> = {}): Partner => ({
  organisationId: null,
  description,
  city: null,
  country: null,
  headcount: null,
  role: "partner",
  ...more,
});

/** What a strategy of the story begins as. */
const blank: Omit<StrategyInput, "name"> = {
  adoptedOn: null,
  adoptedBy: [],
  endsOn: null,
  replacesId: null,
  summary: "",
  link: "",
  focusAreaIds: [],
  exploreAreaIds: [],
  internalNote: "",
};

/** The municipality's strategies: the one in force, with its efforts, and the one before it; and what serves them. */
export async function tellStrategy(teller: Teller): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-60));
  const year = Number(teller.today.slice(0, 4));
  const area = async (name: string) => told(await addPolicyArea(context, { name })).id;
  const climate = await area("Klima, energi og miljø");
  const schools = await area("Skoler og uddannelse");
  const business = await area("Erhverv og byudvikling");
  const health = await area("Sundhed og omsorg");

  const earlier = told(
    await createStrategy(context, {
      ...blank,
      name: `Strandholm i verden ${year - 9}`,
      adoptedOn: String(year - 9),
      adoptedBy: ["Byrådet"],
      summary: "Den første strategi samlede venskabsbyerne og de få projekter, kommunen var med i.",
    }),
  );
  const current = told(
    await createStrategy(context, {
      ...blank,
      name: "Strandholm ser ud",
      adoptedOn: `${year - 2}-03`,
      adoptedBy: ["Økonomiudvalget", "Byrådet"],
      replacesId: earlier.id,
      summary:
        "Strandholm henter viden hjem fra byer, der ligner vores, og giver den videre, vi selv har. Strategien peger på to indsatser: vand i byen og unge, der lærer på tværs af grænser.",
      focusAreaIds: [climate, schools],
      exploreAreaIds: [business, health],
      internalNote: "Revideres, når den nye udviklingsstrategi er vedtaget.",
    }),
  );
  const point = (kind: PointKind, body: string, weight = 1) => ({ id: null, kind, body, weight });
  const points = [
    point("purpose", "At løse kommunens egne opgaver bedre ved at lære af andre"),
    point("purpose", "At gøre Strandholm til en attraktiv arbejdsplads"),
    point("statement", "Strategien sætter rammen. Inden for den må afdelingerne selv finde projekter."),
    point("in_line_with", "Kommunens udviklingsstrategi"),
    point("target_group", "Borgere"),
    point("target_group", "Virksomheder"),
    point("target_group", "Organisationen"),
    point("wanted_effect", "Færre oversvømmede kældre og gader", 3),
    point("wanted_effect", "Flere unge med erfaring fra udlandet", 2),
    point("principle", "Vi rejser med et spørgsmål og kommer hjem med et svar"),
    point("principle", "Vi deler det, vi lærer"),
    point("twin_town_priority", "Skoler og havne først"),
  ];
  told(await savePoints(context, { strategyId: current.id, version: 1, points }));

  const effort = async (parentId: string | null, name: string, rest: Partial<EffortRest> = {}) =>
    told(
      await addEffort(context, {
        ...{ strategyId: current.id, parentId, name, description: "", responsible: "", partners: [] },
        ...rest,
      }),
    ).id;
  const water = await effort(null, "Vand i byen", {
    description: "Gader og pladser, der kan tage imod regnen, udviklet sammen med andre kystbyer.",
    responsible: "Plan og Miljø",
    partners: [words("Strandholm Forsyning"), words("tre kystbyer ved Østersøen", { headcount: 3 })],
  });
  const rainBeds = await effort(water, "Regnbede i smalle gader", { responsible: "Vej og Park" });
  await effort(water, "Advarsler til borgerne før skybrud", {
    partners: [words("Kołobrzeg", { country: "PL" })],
  });
  await effort(null, "Unge på tværs af grænser", {
    description: "Elever og lærere møder jævnaldrende i venskabsbyerne.",
    responsible: "Børn og Skole",
    partners: [words("skoler"), words("foreninger")],
  });
  await linkTheRainTrip(teller, rainBeds);
  await tellInitiatives(teller, { strategyId: current.id, effortId: water });
  for (const { id } of [earlier, current])
    told(await publishPage(await teller.as(coordinator, teller.day(-28)), { kind: "strategy", id }));
}

interface EffortRest {
  description: string;
  responsible: string;
  partners: readonly Partner[];
}

async function linkTheRainTrip(teller: Teller, effortId: string): Promise<void> {
  const { title } = rainAndStreets(teller.today);
  const { reference } = await teller.db
    .selectFrom("trip")
    .select("reference")
    .where("title", "=", title)
    .executeTakeFirstOrThrow();
  told(await linkTrip(await teller.as(coordinator, teller.day(-50)), { effortId, reference }));
}
