import { useTexts } from "~/shared/texts";
import { Checkbox } from "~/ui/form/checkbox";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { participantTexts } from "../participant-texts";
import type { ParticipantKind } from "../participants";

interface TravellerFieldsProps {
  form: Pick<ReturnType<typeof useTypedForm>, "field" | "answer">;
  kind: ParticipantKind;
  namePublic: boolean;
}

/** What is asked of officials, guests and companions. */
export function TravellerFields({ form, kind, namePublic }: TravellerFieldsProps) {
  const t = useTexts(participantTexts).fields;
  const ticked = form.answer ? form.answer.typed.nameIsPublic !== undefined : namePublic;
  return (
    <>
      {kind === "official" && <TextField {...form.field("capacity")} label={t.role} hint={t.roleHint} />}
      {kind === "guest" && <TextField {...form.field("capacity")} label={t.represents} optional />}
      <TextField
        {...form.field("headcount")}
        label={t.headcount}
        hint={t.headcountHint}
        inputMode="numeric"
        fieldWidth={8}
      />
      <TextField
        {...form.field("name")}
        label={t.name}
        hint={kind === "companion" ? undefined : t.nameHint}
        optional
      />
      {kind !== "companion" && (
        <Checkbox name="nameIsPublic" label={t.nameIsPublic} defaultChecked={ticked} />
      )}
    </>
  );
}
