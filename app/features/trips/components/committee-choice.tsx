import { useTexts } from "~/shared/texts";
import { CheckboxGroup } from "~/ui/form/checkbox-group";
import { Select } from "~/ui/form/select";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { CommitteeGroup } from "../committee-choices.server";
import { tripTexts } from "../texts";

interface CommitteeChoiceProps {
  form: Pick<ReturnType<typeof useTypedForm>, "field" | "errors">;
  /** By period; one group has no heading. */
  groups: readonly CommitteeGroup[];
  ticked: readonly string[];
  /** What an unanswered choice of the lead committee says. */
  placeholder?: string;
  optional?: boolean;
}

/** Which committee leads, and which travel with it. */
export function CommitteeChoice({ form, groups, ticked, placeholder, optional }: CommitteeChoiceProps) {
  const t = useTexts(tripTexts).fields;
  const several = groups.length > 1;
  const options = groups.map(({ period, committees }) => ({
    label: period,
    options: committees.map(({ id, name }) => ({ value: id, label: name })),
  }));
  return (
    <>
      <Select
        {...form.field("leadCommitteeId")}
        label={t.leadCommittee}
        placeholder={placeholder ?? t.chooseCommittee}
        optional={optional}
        options={several ? options : options.flatMap((group) => group.options)}
      />
      <CheckboxGroup
        name="committees[]"
        label={t.committees}
        hint={t.committeesHint}
        error={form.errors.committees}
        optional={optional}
        defaultValues={ticked}
        choices={groups.flatMap(({ period, committees }) =>
          committees.map(({ id, name }) => ({ value: id, label: several ? `${name} ${period}` : name })),
        )}
      />
    </>
  );
}
