import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { RadioGroup } from "~/ui/form/radio-group";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { seatRoles } from "../membership";
import { committeeTexts } from "../texts";

/** What somebody is in the committee. */
export function RoleChoice({ field }: { field: ReturnType<typeof useTypedForm>["field"] }) {
  const t = useTexts(committeeTexts);
  return (
    <RadioGroup
      {...field("role")}
      label={t.roleLabel}
      choices={seatRoles.map((role) => ({ value: role, label: capitalise(t.role[role]) }))}
    />
  );
}
