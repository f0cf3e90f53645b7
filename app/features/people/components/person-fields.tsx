import { useTexts } from "~/shared/texts";
import { Checkbox } from "~/ui/form/checkbox";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { peopleTexts } from "../texts";

/** A person's name and address; a namesake is asked about once the name turns out to be there already. */
export function PersonFields({ form }: { form: ReturnType<typeof useTypedForm> }) {
  const t = useTexts(peopleTexts);
  const typed = form.answer?.typed;
  const ticked = typed?.namesake !== undefined;
  const asked = ticked || (Boolean(typed?.fullName) && form.answer?.errors.fullName !== undefined);
  return (
    <>
      <TextField {...form.field("fullName")} label={t.name} autoComplete="off" />
      {asked && <Checkbox name="namesake" label={t.namesake} defaultChecked={ticked} />}
      <TextField
        {...form.field("email")}
        type="email"
        label={t.email}
        hint={t.emailHint}
        optional
        autoComplete="off"
      />
    </>
  );
}
