import { tripAddress } from "~/features/public-site/addresses";
import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { Frame } from "~/ui/frame";
import { Heading } from "~/ui/heading";
import type { PartPage } from "../part-page.server";
import { publicationTexts } from "../texts";
import { PartPreview } from "./part-preview";

/** The preview of what would be published now. */
export function PartFrame({ reference, title, nextNumber, preview }: PartPage) {
  const t = useTexts(publicationTexts).preview;
  if (!preview) return <EmptyState>{t.hidden}</EmptyState>;
  return (
    <Frame
      label={t.label(nextNumber)}
      bar={
        <>
          <strong>{t.bar}</strong> {t.of(tripAddress(reference))}
        </>
      }
    >
      <Heading level={3}>{title}</Heading>
      <PartPreview preview={preview} documents={`/arbejdsrum/studieture/${reference}/dokumenter`} />
    </Frame>
  );
}
