import { useTexts } from "~/shared/texts";
import { Select } from "~/ui/form/select";
import type { DepartureChoices } from "../rule-pages.server";
import { travelRuleTexts } from "../texts";

interface DepartureScopeProps {
  choices: DepartureChoices;
  field: (name: string) => { name: string; defaultValue: string | undefined; error: string | undefined };
}

/** Which rule is departed from, and for whom. */
export function DepartureScope({ choices, field }: DepartureScopeProps) {
  const t = useTexts(travelRuleTexts).departure;
  return (
    <>
      <Select {...field("ruleKey")} label={t.rule} placeholder={t.chooseRule} options={choices.rules} />
      <Select
        {...field("committee")}
        label={t.committee}
        hint={t.scopeHint}
        placeholder={t.noCommittee}
        options={choices.committees}
      />
      <Select {...field("trip")} label={t.trip} placeholder={t.noTrip} options={choices.trips} />
    </>
  );
}
