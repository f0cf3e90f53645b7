import { organisationOptions } from "~/features/partners/organisation-options";
import type { PartnerChoice } from "~/features/partners/partner-choices.server";
import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { twinTownTexts } from "../texts";
import { twinTownStates } from "../twin-town";

interface TownChoiceProps {
  field: ReturnType<typeof useTypedForm>["field"];
  organisations: readonly PartnerChoice[];
  /** The organisation that was chosen. */
  chosen: unknown;
  /** Country names to choose among. */
  countries: readonly string[];
}

/** Whom a new agreement is with, and where it stands. */
export function TownChoice({ field, organisations, chosen, countries }: TownChoiceProps) {
  const t = useTexts(twinTownTexts);
  return (
    <FieldGroup legend={t.town} level={2} id="town" hint={t.townHint}>
      <Select
        {...field("organisationId")}
        label={t.organisation}
        placeholder={t.notListed}
        options={organisationOptions(organisations, chosen)}
      />
      <FieldRow>
        <TextField {...field("name")} label={t.name} optional autoComplete="off" />
        <TextField {...field("city")} label={t.city} optional autoComplete="off" />
        <TextField {...field("country")} label={t.country} optional list="countries" autoComplete="off" />
      </FieldRow>
      <datalist id="countries">
        {countries.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Select
        {...field("state")}
        label={t.stateLabel}
        options={twinTownStates.map((state) => ({ value: state, label: t.state[state] }))}
      />
    </FieldGroup>
  );
}
