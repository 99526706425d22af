using System.Collections.Concurrent;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary><c>resolve()</c> (FHIR R4, fhirpath.html section 2.9.1.5): contained resources, entries of the Bundle, then the context.</summary>
internal static class ReferenceFunctions
{
    // Stand for resources of which only the type is known; they never leave an 'is'.
    private static readonly ConcurrentDictionary<string, Resource> TypeStubs = new(StringComparer.Ordinal);

    public static readonly FunctionDefinition[] All =
    [
        new("resolve", 0, 0, "?", Resolve),
        new("getReferenceKey", 0, 1, "String", ReferenceKey),
    ];

    private static FhirPathItems Resolve(FhirPathItems input, CallNode call, ref Scope scope)
    {
        scope.Keep(call.Position, input.Count, Scope.PlaceBytes);
        var builder = default(ItemBuilder);
        for (var i = 0; i < input.Count; i++)
        {
            var raw = input.Raw(i);
            var text = TextOf(raw);
            if (call.OnlyTypeMatters && KnownType(raw, text) is { } type)
            {
                builder.Add(TypeStubs.GetOrAdd(type, static name => FhirModel.CreateResource(name)!));
            }
            else if (text is not null && Find(raw, text, call, ref scope) is { } found)
            {
                builder.Add(found);
            }
        }

        return builder.ToItems();
    }

    private static string? TextOf(object raw) => raw is Reference reference ? reference.ReferenceValue?.Value : SystemValues.StringOf(raw);

    private static string? KnownType(object raw, string? text)
    {
        if (References.Parse(text).ResourceType is { } type)
        {
            return type;
        }

        return (raw as Reference)?.Type?.Value is { } stated && FhirModel.IsResourceType(stated) ? stated : null;
    }

    private static Base? Find(object raw, string text, CallNode call, ref Scope scope)
    {
        var isFragment = text.StartsWith('#');
        if (isFragment && (Contained(text[1..], scope.Resource) ?? Contained(text[1..], scope.RootResource)) is { } own)
        {
            return own;
        }

        var (resource, root) = (scope.Resource, scope.RootResource);
        return Entry(raw, ref text, isFragment, root as Bundle, call, ref scope)
            ?? Entry(raw, ref text, isFragment, ReferenceEquals(resource, root) ? null : resource as Bundle, call, ref scope)
            ?? scope.Context.Resolve?.Invoke(text);
    }

    private static Resource? Contained(string id, Resource? container)
    {
        if (container is not DomainResource resource)
        {
            return null;
        }

        return id.Length == 0 ? resource : resource.Contained.Find(contained => contained.Id == id);
    }

    // Which server a relative reference means, and which resource a fragment, is told by the entry that it stands in.
    private static Resource? Entry(object raw, ref string text, bool isFragment, Bundle? bundle, CallNode call, ref Scope scope)
    {
        if (bundle is null)
        {
            return null;
        }

        var entries = scope.EntriesOf(bundle);
        if (isFragment)
        {
            return Contained(text[1..], entries.HolderOf(raw, call.Position, ref scope)?.Resource);
        }

        if (References.Parse(text).Kind == ReferenceKind.Relative)
        {
            text = BundleEntries.Complete(text, entries.HolderOf(raw, call.Position, ref scope));
        }

        return entries.Find(text, call.Position, ref scope);
    }

    private static FhirPathItems ReferenceKey(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Only(input, ref scope) is not { } raw || References.Parse(TextOf(raw)).TypeAndId is not { } key)
        {
            return default;
        }

        var wanted = call.Has(0) ? (call.Arguments[0] as MemberNode)?.Name ?? call.Text(0, ref scope) : null;
        return wanted is null || key.StartsWith(wanted + "/", StringComparison.Ordinal) ? FhirPathItems.One(key) : default;
    }
}
