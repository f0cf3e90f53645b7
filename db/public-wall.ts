import {
  AliasNode,
  type FromNode,
  type JoinNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  RawNode,
  type RootOperationNode,
  SelectQueryNode,
  type TableNode,
  type UnknownRow,
} from "kysely";

/** Refuses every statement but a select from the published tables, before it reaches the database. */
export class PublicWall implements KyselyPlugin {
  readonly #inspector = new TableInspector();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (!SelectQueryNode.is(node)) throw new Error("The public site only selects");
    return this.#inspector.transformNode(node, queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

class TableInspector extends OperationNodeTransformer {
  protected override transformTable(node: TableNode, queryId?: QueryId): TableNode {
    const name = node.table.identifier.name;
    if (!name.startsWith("publication_")) throw new Error(`The public site may not read ${name}`);
    return super.transformTable(node, queryId);
  }

  protected override transformFrom(node: FromNode, queryId?: QueryId): FromNode {
    node.froms.forEach(refuseRawTable);
    return super.transformFrom(node, queryId);
  }

  protected override transformJoin(node: JoinNode, queryId?: QueryId): JoinNode {
    refuseRawTable(node.table);
    return super.transformJoin(node, queryId);
  }

  protected override transformRaw(node: RawNode, queryId?: QueryId): RawNode {
    if (node.sqlFragments.some((fragment) => /\b(from|join|select)\b/i.test(fragment)))
      throw new Error("The public site uses no raw SQL that names tables");
    return super.transformRaw(node, queryId);
  }
}

function refuseRawTable(node: OperationNode): void {
  if (RawNode.is(AliasNode.is(node) ? node.node : node))
    throw new Error("The public site names its tables, not in raw SQL");
}
