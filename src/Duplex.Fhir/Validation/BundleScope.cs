using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>A Bundle whose entries a reference inside of it may name.</summary>
internal sealed class BundleScope(Bundle bundle, BundleScope? outer)
{
    private Dictionary<string, Resource>? _byUrl;
    private Dictionary<(string Type, string Id), Resource>? _byId;

    /// <summary>The Bundle that holds this one.</summary>
    public BundleScope? Outer { get; } = outer;

    public bool Is(Bundle other) => ReferenceEquals(bundle, other);

    /// <summary>By the URL of an entry, or by type and id.</summary>
    public Resource? Find(string reference)
    {
        if (_byUrl is null || _byId is null)
        {
            Index(out _byUrl, out _byId);
        }

        return _byUrl.TryGetValue(reference, out var resource)
            || (References.Parse(reference) is { ResourceType: { } type, Id: { } id } && _byId.TryGetValue((type, id), out resource))
            ? resource
            : null;
    }

    private void Index(out Dictionary<string, Resource> byUrl, out Dictionary<(string Type, string Id), Resource> byId)
    {
        byUrl = new(StringComparer.Ordinal);
        byId = [];
        foreach (var entry in bundle.Entry)
        {
            if (entry.Resource is not { } resource)
            {
                continue;
            }

            if (entry.FullUrl?.Text is { } url)
            {
                byUrl.TryAdd(url, resource);
            }

            if (resource.Id is { } id)
            {
                byId.TryAdd((resource.TypeName, id), resource);
            }
        }
    }
}
