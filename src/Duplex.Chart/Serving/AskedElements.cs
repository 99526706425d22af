namespace Duplex.Chart.Serving;

/// <summary>The elements that <c>_elements</c> names, as a tree.</summary>
internal sealed class AskedElements
{
    private static readonly AskedElements Whole = new();

    private readonly Dictionary<string, AskedElements> _within = new(StringComparer.Ordinal);

    /// <summary>Nothing within is named: all of it is asked for.</summary>
    public bool IsWhole => _within.Count == 0;

    public static AskedElements Of(IReadOnlyList<string> paths)
    {
        var root = new AskedElements();
        foreach (var path in paths)
        {
            root.Add(path.Split('.'));
        }

        return root;
    }

    public bool Has(string name) => _within.ContainsKey(name);

    public AskedElements Within(string name) => _within.GetValueOrDefault(name, Whole);

    private void Add(ReadOnlySpan<string> path)
    {
        var isKnown = _within.TryGetValue(path[0], out var next);
        if (path.Length == 1)
        {
            // Who asks for all of it gets all of it, whatever else is named.
            _within[path[0]] = new AskedElements();
        }
        else if (!isKnown)
        {
            _within[path[0]] = next = new AskedElements();
            next.Add(path[1..]);
        }
        else if (!next!.IsWhole)
        {
            next.Add(path[1..]);
        }
    }
}
