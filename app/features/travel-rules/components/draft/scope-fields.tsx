import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { Checkbox } from "~/ui/form/checkbox";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { RuleEditing } from "../../draft/rule-editing";
import { draftTexts } from "../../draft/texts";
import { committeeKinds, tripPlaces } from "../../rule-sets";
import { listOf, tickedIn } from "./ticked-in";

interface ScopeFieldsProps {
  editing: RuleEditing;
  form: ReturnType<typeof useTypedForm>;
}

/** Which committees and trips a rule speaks of. */
export function ScopeFields({ editing: { defaults, committees }, form }: ScopeFieldsProps) {
  const t = useTexts(draftTexts).editing;
  const named = tickedIn(form.answer, "committeeIds", listOf(defaults.committeeIds));
  const administrative = form.field("administrative");
  return (
    <>
      <TickedBoxes
        form={form}
        name="appliesTo"
        label={t.appliesTo}
        inline
        choices={committeeKinds.map((kind) => ({ value: kind, label: t.committeeKinds[kind] }))}
        ticked={listOf(defaults.appliesTo)}
      />
      <Fold
        summary={t.namedFold(named.length)}
        open={named.length > 0 || form.errors.committeeIds !== undefined}
      >
        {committees.length === 0 ? (
          <p className="meta">{t.noCommittees}</p>
        ) : (
          <TickedBoxes
            form={form}
            name="committeeIds"
            label={t.named}
            labelHidden
            choices={committees}
            ticked={listOf(defaults.committeeIds)}
          />
        )}
      </Fold>
      <FieldRow>
        <Select
          {...form.field("where")}
          label={t.where}
          options={tripPlaces.map((place) => ({ value: place, label: t.places[place] }))}
        />
        <Checkbox
          {...administrative}
          label={t.administrative}
          hint={t.administrativeHint}
          defaultChecked={administrative.defaultValue !== undefined}
        />
      </FieldRow>
    </>
  );
}
