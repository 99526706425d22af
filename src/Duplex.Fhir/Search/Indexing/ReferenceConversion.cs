using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>References, canonical URLs, and a resource that stands where a reference might.</summary>
internal static class ReferenceConversion
{
    public static void Add(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        switch (item)
        {
            case Reference reference:
                AddReference(parameter, reference, sink);
                break;
            case Resource resource:
                sink.Add(new ReferenceIndexValue(parameter, resource.TypeName, resource.Id));
                break;
            case PrimitiveType { Text: { Length: > 0 } text }:
                AddCanonical(parameter, text, sink);
                break;
        }
    }

    /// <summary>The type that a reference tells by its text, its type element or a contained resource; fetches nothing.</summary>
    public static string? TargetTypeOf(Reference reference, IndexSink sink)
    {
        var text = reference.ReferenceValue?.Text;
        if (text is { Length: > 0 })
        {
            var type = text[0] == '#' ? ContainedType(text, sink.Resource) : ReferenceText.TypeOf(text);
            if (type is not null)
            {
                return type;
            }
        }

        return reference.Type?.Text;
    }

    private static void AddReference(SearchParameterDefinition parameter, Reference reference, IndexSink sink)
    {
        var identifier = reference.Identifier;
        var system = identifier?.System?.Text;
        var value = identifier?.Value?.Text;
        if (reference.ReferenceValue?.Text is { Length: > 0 } text)
        {
            var parts = ReferenceText.Parse(text, sink.Options.ServerUrl);
            sink.Add(new ReferenceIndexValue(parameter, parts.TargetType ?? TargetTypeOf(reference, sink), parts.Id, parts.Version, parts.Url, system, value));
        }
        else if (value is not null || system is not null)
        {
            sink.Add(new ReferenceIndexValue(parameter, reference.Type?.Text, null, null, null, system, value));
        }
    }

    private static void AddCanonical(SearchParameterDefinition parameter, string text, IndexSink sink)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var version = bar < 0 ? null : text[(bar + 1)..];
        var parts = bar == 0 ? default : ReferenceText.Parse(bar < 0 ? text : text[..bar], sink.Options.ServerUrl);
        if (parts.Url is null && parts.Id is { } id)
        {
            sink.Add(new ReferenceIndexValue(parameter, parts.TargetType, id, version ?? parts.Version));
        }
        else
        {
            sink.Add(new ReferenceIndexValue(parameter, null, null, version, bar < 0 ? text : text[..bar]));
        }
    }

    private static string? ContainedType(string fragment, Resource resource)
    {
        if (fragment.Length == 1)
        {
            return resource.TypeName;
        }

        if (resource.TypeInfo.Find("contained") is { } property && resource.GetProperty(property.Index) is List<Resource> contained)
        {
            foreach (var candidate in contained)
            {
                if (candidate.Id is { } id && fragment.AsSpan(1).SequenceEqual(id))
                {
                    return candidate.TypeName;
                }
            }
        }

        return null;
    }
}
