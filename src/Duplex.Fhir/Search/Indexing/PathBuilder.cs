namespace Duplex.Fhir.Search;

/// <summary>Joins paths to a tree.</summary>
internal sealed class PathBuilder
{
    private readonly PathStep? _step;
    private readonly List<PathBuilder> _children = [];
    private readonly List<IndexTarget> _targets = [];

    public PathBuilder(PathStep? step = null) => _step = step;

    public void Add(IReadOnlyList<PathStep> path, IndexTarget target)
    {
        var place = this;
        foreach (var step in path)
        {
            var child = place._children.Find(candidate => step.Equals(candidate._step));
            if (child is null)
            {
                place._children.Add(child = new PathBuilder(step));
            }

            place = child;
        }

        place._targets.Add(target);
    }

    public PathNode Build() => new(_step, [.. _children.Select(child => child.Build())], [.. _targets]);
}
