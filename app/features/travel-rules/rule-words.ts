import type { TripState } from "~/features/trips/trip-states";
import { defineTexts } from "~/shared/texts";
import type { RuleGroup } from "./kinds/kind";
import type { CommitteeKind, TripPlace } from "./rule-sets";

/** The words that several screens of the rules share. */
export const ruleWords = defineTexts({
  da: {
    groups: {
      numberAndTime: "Antal og tid",
      placePeopleMoney: "Sted, deltagere og penge",
      programmeAndDecisions: "Program og beslutninger",
      openness: "Åbenhed og evaluering",
    } satisfies Record<RuleGroup, string>,
    where: {
      anywhere: "",
      home: "i Danmark",
      abroad: "til udlandet",
    } satisfies Record<TripPlace, string>,
    administrativeToo: "også administrative ture",
    committeeKinds: {
      standing: "stående udvalg",
      finance: "økonomiudvalget",
      section17: "§ 17, stk. 4-udvalg",
      council: "byrådet",
    } satisfies Record<CommitteeKind, string>,
    allCommittees: "alle udvalg og byrådet",
    tripStates: {
      draft: "udkast",
      proposed: "foreslået",
      approved: "godkendt",
      rejected: "afvist",
      held: "afholdt",
      cancelled: "aflyst",
      closed: "afsluttet",
      recorded: "afholdt tidligere",
    } satisfies Record<TripState, string>,
    /** Evidence that any rule about trips may give. */
    anyTrip: {
      administrative: "Reglen gælder ikke administrative ture.",
      notHeld: "Turen bliver ikke holdt.",
      destinationNotRecorded: "Turens rejsemål er ikke registreret, så det kan ikke siges, om reglen gælder.",
    } as Readonly<Record<string, string>>,
  },
});
