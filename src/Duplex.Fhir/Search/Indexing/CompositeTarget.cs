namespace Duplex.Fhir.Search;

/// <summary>Turns an item to the combinations of its components' values; none where a component has no value.</summary>
internal sealed class CompositeTarget : IndexTarget
{
    private readonly SearchParameterDefinition _parameter;
    private readonly (PathNode FromItem, PathNode FromResource)[] _components;

    public CompositeTarget(SearchParameterDefinition parameter)
    {
        _parameter = parameter;
        _components = [.. parameter.Components.Select(component => Compile(parameter, component))];
    }

    public override void Add(object item, IndexSink sink)
    {
        var result = sink.Values;
        var parts = new List<SearchIndexValue>[_components.Length];
        var filled = 0;
        while (filled < parts.Length)
        {
            parts[filled] = sink.Values = sink.Rent();
            _components[filled].FromItem.Visit(item, sink);
            _components[filled].FromResource.Visit(sink.Resource, sink);
            filled++;
            if (sink.Values.Count == 0)
            {
                break;
            }
        }

        sink.Values = result;
        if (parts[filled - 1].Count > 0)
        {
            Combine(parts, new SearchIndexValue[parts.Length], 0, result);
        }

        for (var i = 0; i < filled; i++)
        {
            sink.Return(parts[i]);
        }
    }

    private static (PathNode, PathNode) Compile(SearchParameterDefinition parameter, SearchParameterComponent component)
    {
        var fromItem = new PathBuilder();
        var fromResource = new PathBuilder();
        var target = new SimpleTarget(parameter, component.Type);
        const string Resource = "%resource.";
        foreach (var alternative in component.Expression.Split(" | "))
        {
            var isFromResource = alternative.StartsWith(Resource, StringComparison.Ordinal);
            var paths = ElementPath.TryParse(isFromResource ? alternative[Resource.Length..] : alternative, isFromResource: false)
                ?? throw new InvalidOperationException($"The component {component.Code} of {parameter.Code} has an expression that is no path of elements.");
            foreach (var path in paths)
            {
                (isFromResource ? fromResource : fromItem).Add(path, target);
            }
        }

        return (fromItem.Build(), fromResource.Build());
    }

    private void Combine(List<SearchIndexValue>[] parts, SearchIndexValue[] chosen, int place, List<SearchIndexValue> result)
    {
        if (place == parts.Length)
        {
            result.Add(new CompositeIndexValue(_parameter, [.. chosen]));
            return;
        }

        foreach (var value in parts[place])
        {
            chosen[place] = value;
            Combine(parts, chosen, place + 1, result);
        }
    }
}
