using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath;

/// <summary>What a Bundle's entries hold, for references between them (FHIR R4, bundle.html section 2.36.4.1).</summary>
internal sealed class BundleEntries(Bundle bundle)
{
    private Dictionary<Base, BundleEntry>? _holders;

    public Bundle Bundle { get; } = bundle;

    /// <summary>The entry that a Reference or the text of one stands in; null for one of elsewhere.</summary>
    public BundleEntry? HolderOf(object raw, int position, ref Scope scope)
    {
        if (raw is not Base node)
        {
            return null;
        }

        if (_holders is null)
        {
            var holders = new Dictionary<Base, BundleEntry>(ReferenceEqualityComparer.Instance);
            foreach (var entry in Bundle.Entry)
            {
                if (entry?.Resource is { } resource)
                {
                    Hold(resource, entry, holders, position, ref scope);
                }
            }

            _holders = holders;
        }

        return _holders.GetValueOrDefault(node);
    }

    /// <summary>The reference as its holder means it: a relative one completed with the base of the holder's fullUrl, where it has one.</summary>
    public static string Complete(string text, BundleEntry? holder) =>
        References.Parse(text).Kind == ReferenceKind.Relative && References.Parse(holder?.FullUrl?.Text).BaseUrl is { } server ? $"{server}/{text}" : text;

    /// <summary>By fullUrl and version; a reference that is still relative by type and id, unless entries of several servers have these.</summary>
    public Resource? Find(string text, int position, ref Scope scope)
    {
        scope.Charge(position, Bundle.Entry.Count);
        var target = References.Parse(text);
        var url = target is { Kind: ReferenceKind.Absolute, VersionId: not null } ? $"{target.BaseUrl}/{target.TypeAndId}" : text;
        BundleEntry? found = null;
        foreach (var entry in Bundle.Entry)
        {
            if (entry?.Resource is not { } resource || (target.VersionId is { } version && resource.Meta?.VersionId?.Text != version))
            {
                continue;
            }

            if (entry.FullUrl?.Text == url)
            {
                return resource;
            }

            if (target.Kind == ReferenceKind.Relative && resource.Id == target.Id && resource.TypeName == target.ResourceType)
            {
                if (found is not null && found.FullUrl?.Text != entry.FullUrl?.Text)
                {
                    return null;
                }

                found ??= entry;
            }
        }

        return found?.Resource;
    }

    private static void Hold(Base node, BundleEntry entry, Dictionary<Base, BundleEntry> holders, int position, ref Scope scope)
    {
        scope.CheckStack(position);
        scope.Charge(position);
        if (node is TextPrimitive text ? SystemValues.IsText(text) : node is Reference)
        {
            scope.Keep(position, 1, Scope.SetBytes);
            holders.TryAdd(node, entry);
        }

        for (var i = 0; i < node.TypeInfo.Properties.Count; i++)
        {
            var value = node.GetProperty(i);
            if (value is null or string)
            {
                continue;
            }

            var items = FhirPathItems.OfProperty(value);
            for (var j = 0; j < items.Count; j++)
            {
                if (items.Raw(j) is Base child)
                {
                    Hold(child, entry, holders, position, ref scope);
                }
            }
        }
    }
}
