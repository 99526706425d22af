namespace Duplex.Fhir.Search;

/// <summary>A place in the tree of paths: what to do with an item there, and where to go on.</summary>
internal sealed class PathNode(PathStep? step, PathNode[] children, IndexTarget[] targets)
{
    public void Visit(object item, IndexSink sink)
    {
        foreach (var target in targets)
        {
            target.Add(item, sink);
        }

        foreach (var child in children)
        {
            child.Enter(item, sink);
        }
    }

    private void Enter(object item, IndexSink sink) => step!.Follow(item, this, sink);
}
