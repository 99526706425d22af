using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2;

/// <summary>The resources that are translated, and how they refer to each other.</summary>
internal sealed class FhirSource
{
    private readonly Dictionary<string, Resource> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<Resource, BundleEntry> _entries = [];
    private readonly IReadOnlyList<Resource> _known;

    /// <param name="known">What may be referred to but is not translated itself.</param>
    public FhirSource(Resource root, IReadOnlyList<Resource> known)
    {
        Root = root;
        _known = known;
        foreach (Resource resource in known)
        {
            Add(resource, null);
        }

        if (root is not Bundle bundle)
        {
            Resources = [root];
            Add(root, null);
            return;
        }

        List<Resource> resources = [];
        foreach (BundleEntry entry in bundle.Entry)
        {
            if (entry.Resource is { } resource)
            {
                resources.Add(resource);
                _entries[resource] = entry;
                Add(resource, entry.FullUrl?.Value);
            }
        }

        Resources = resources;
    }

    public Resource Root { get; }

    /// <summary>Those to translate, in order.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>Those of a type, also those that are known besides.</summary>
    public IEnumerable<T> All<T>()
        where T : Resource => Resources.Concat(_known).OfType<T>();

    /// <summary>The event that the Bundle says happened (MessageHeader, table 0003), such as <c>S12</c>; null where it says none.</summary>
    public string? Event => Resources is [MessageHeader header, ..] ? EventOf(header) : Resources.OfType<MessageHeader>().FirstOrDefault() is { } later ? EventOf(later) : null;

    /// <summary>An address that somebody else can follow; null where nothing tells whose it is.</summary>
    /// <param name="owner">Who gives it: an address that is relative is relative to theirs.</param>
    public string? AbsoluteOf(string address, Resource? owner)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out Uri? known) && !known.IsFile)
        {
            return address;
        }

        string? full = owner is null ? null : _entries.GetValueOrDefault(owner)?.FullUrl?.Value;
        string end = $"/{owner?.TypeName}/{owner?.Id}";
        return full is not null && full.StartsWith("http", StringComparison.Ordinal) && full.EndsWith(end, StringComparison.Ordinal)
            ? $"{full[..^end.Length]}/{address.TrimStart('/')}"
            : null;
    }

    /// <summary>POST, PUT, PATCH or DELETE; null where the Bundle does not say.</summary>
    public string? MethodOf(Resource resource) => _entries.GetValueOrDefault(resource)?.Request?.Method?.Value;

    /// <summary>By <c>#id</c>, by address, or by identifier; null where there is no such resource.</summary>
    /// <param name="owner">Who refers: its contained resources are looked at.</param>
    public T? Find<T>(Reference? reference, DomainResource? owner)
        where T : Resource
    {
        if (reference is null)
        {
            return null;
        }

        if (reference.ReferenceValue?.Value is { Length: > 0 } address)
        {
            return address[0] == '#' ? Contained<T>(owner, address.AsSpan(1)) : Addressed<T>(address);
        }

        return reference.Identifier is { Value.Value: { } value } identifier ? Identified<T>(identifier.System?.Value, value) : null;
    }

    private static string? EventOf(MessageHeader header) =>
        header.Event is Coding { System.Value: "http://terminology.hl7.org/CodeSystem/v2-0003", Code.Value: { } code } ? code : null;

    private static T? Contained<T>(DomainResource? owner, ReadOnlySpan<char> id)
        where T : Resource
    {
        foreach (Resource contained in owner?.Contained ?? [])
        {
            if (contained is T found && id.SequenceEqual(contained.Id))
            {
                return found;
            }
        }

        return null;
    }

    private T? Addressed<T>(string address)
        where T : Resource
    {
        if (_byAddress.TryGetValue(address, out Resource? found))
        {
            return found as T;
        }

        int query = address.IndexOf("?identifier=", StringComparison.Ordinal);
        if (query >= 0)
        {
            string[] parts = Uri.UnescapeDataString(address[(query + 12)..]).Split('|');
            return Identified<T>(parts.Length > 1 ? parts[0] : null, parts[^1]);
        }

        // An absolute address ends as a relative one: type and id, perhaps a version.
        string[] path = address.Split('/');
        int version = Array.IndexOf(path, "_history");
        int end = version > 0 ? version : path.Length;
        return end >= 2 && _byAddress.TryGetValue($"{path[end - 2]}/{path[end - 1]}", out found) ? found as T : null;
    }

    private T? Identified<T>(string? system, string value)
        where T : Resource
    {
        foreach (T resource in All<T>())
        {
            if (IdentifiersOf(resource).Exists(identifier => identifier.Value?.Value == value && identifier.System?.Value == system))
            {
                return resource;
            }
        }

        return null;
    }

    private static List<Identifier> IdentifiersOf(Resource resource) => resource switch
    {
        Patient patient => patient.Identifier,
        Practitioner practitioner => practitioner.Identifier,
        PractitionerRole role => role.Identifier,
        Organization organization => organization.Identifier,
        Encounter encounter => encounter.Identifier,
        Location location => location.Identifier,
        ServiceRequest request => request.Identifier,
        Specimen specimen => specimen.Identifier,
        DocumentReference document => document.Identifier,
        _ => [],
    };

    private void Add(Resource resource, string? fullUrl)
    {
        if (resource.Id is { } id)
        {
            _byAddress.TryAdd($"{resource.TypeName}/{id}", resource);
        }

        if (fullUrl is not null)
        {
            _byAddress.TryAdd(fullUrl, resource);
        }
    }
}
