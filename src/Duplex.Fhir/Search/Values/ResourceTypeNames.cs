namespace Duplex.Fhir.Search;

/// <summary>Finds the one string for a name without making another.</summary>
internal sealed class ResourceTypeNames
{
    private const int Slots = 1024;
    private readonly string?[] _names = new string?[Slots];

    public ResourceTypeNames(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            var slot = Hash(name);
            while (_names[slot] is not null)
            {
                slot = (slot + 1) % Slots;
            }

            _names[slot] = name;
        }
    }

    public string? Find(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return null;
        }

        for (var slot = Hash(name); _names[slot] is { } candidate; slot = (slot + 1) % Slots)
        {
            if (name.SequenceEqual(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static int Hash(ReadOnlySpan<char> name) =>
        (int)((((uint)name.Length * 31) + (name[0] * 977u) + (name[name.Length / 2] * 131u) + (name[^1] * 17u)) % Slots);
}
