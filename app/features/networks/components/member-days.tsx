import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import { membersAddress } from "../addresses";
import { daysTyped, editMemberForm } from "../member-form";
import type { MemberLine } from "../members.server";
import { memberLabels, networkTexts } from "../texts";

interface MemberDaysProps {
  network: { slug: string };
  member: MemberLine;
}

/** When a member joined the network, and when it left. */
export function MemberDays({ network, member }: MemberDaysProps) {
  const texts = useTexts(networkTexts);
  const t = texts.member;
  const form = useTypedForm({
    form: "member",
    schema: editMemberForm,
    defaults: daysTyped(member),
    labels: memberLabels,
  });
  return (
    <>
      <SectionHeading>{t.days}</SectionHeading>
      <TypedForm form={form} refused={t.refused} version={member.version}>
        <NowStands
          answer={form.answer}
          fields={[
            { name: "joinedOn", label: t.joinedOn },
            { name: "leftOn", label: t.leftOn },
          ]}
        />
        <FieldRow>
          <TextField {...form.field("joinedOn")} label={t.joinedOn} hint={texts.dateHint} optional />
          <TextField {...form.field("leftOn")} label={t.leftOn} hint={texts.dateHint} optional />
        </FieldRow>
        <SaveRow back={membersAddress(network.slug)} />
      </TypedForm>
    </>
  );
}
