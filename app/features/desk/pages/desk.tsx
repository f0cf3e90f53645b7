import type { MetaFunction } from "@remix-run/node";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { shellTexts } from "../shell-texts";

export const meta: MetaFunction = () => [
  { title: `${textsFor(shellTexts, defaultLocale).menu.desk} – Udsyn` },
];

export default function DeskPage() {
  const t = useTexts(shellTexts);
  return (
    <PageBody>
      <PageTitle>{t.menu.desk}</PageTitle>
    </PageBody>
  );
}
