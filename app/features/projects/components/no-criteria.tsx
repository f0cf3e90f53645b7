import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { ideaTexts } from "../idea-texts";

/** That there is nothing to judge ideas by, and where that can be changed. */
export function NoCriteria({ strategy }: { strategy: { slug: string; name: string } | null }) {
  const t = useTexts(ideaTexts);
  return (
    <Alert tone="info" heading={strategy ? t.noEffects(strategy.name) : t.noStrategy} level={2}>
      <p>
        <Link to={strategy ? `/arbejdsrum/strategi/${strategy.slug}` : "/arbejdsrum/strategi"}>
          {t.toStrategies}
        </Link>
      </p>
    </Alert>
  );
}
