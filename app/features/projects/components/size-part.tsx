import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { EditBox } from "~/ui/form/edit-box";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { sizeForm } from "../approval-forms";
import { approvalLabels, approvalTexts } from "../approval-texts";
import type { SizeMark } from "../project-size";

interface SizePartProps {
  version: number;
  sizeMark: SizeMark | null;
  sizeReason: string;
  mayMark: boolean;
}

/** Says whether a project is a larger one, where the amounts cannot. */
export function SizePart({ version, sizeMark, sizeReason, mayMark }: SizePartProps) {
  const t = useTexts(approvalTexts);
  const form = useTypedForm({
    form: "size",
    schema: sizeForm,
    defaults: { version: String(version), mark: sizeMark ?? "", reason: sizeReason },
    labels: approvalLabels,
  });
  if (!mayMark) return <p className="meta">{t.onlyManagers}</p>;
  return (
    <EditBox id="stoerrelse" heading={t.sizeHeading} level={2} note={t.sizeLead}>
      <TypedForm form={form} refused={t.refused} version={version}>
        <Select
          {...form.field("mark")}
          label={t.mark}
          placeholder={t.markNone}
          options={(["larger", "smaller"] as const).map((value) => ({ value, label: t.markChoice[value] }))}
        />
        <TextArea {...form.field("reason")} label={t.markReason} rows={3} />
        <Button className="mt-4">{t.saveSize}</Button>
      </TypedForm>
    </EditBox>
  );
}
