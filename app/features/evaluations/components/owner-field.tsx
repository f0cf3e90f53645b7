import { useTexts } from "~/shared/texts";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { followUpTexts } from "../follow-up-texts";

/** Who a recommendation is given to. */
export function OwnerField({ form }: { form: Pick<ReturnType<typeof useTypedForm>, "field"> }) {
  const t = useTexts(followUpTexts);
  return <TextField {...form.field("owner")} label={t.owner} hint={t.ownerHint} optional />;
}
