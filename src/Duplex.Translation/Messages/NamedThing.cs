using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>Somebody or something that a message names, perhaps in several fields.</summary>
internal sealed class NamedThing
{
    /// <summary>So many are looked through faster than they are hashed.</summary>
    private const int Few = 8;

    private readonly List<Hl7Value> _told = [];
    private HashSet<Hl7Value>? _more;

    /// <summary>Null while it is only numbered.</summary>
    public TranslatedResource? Resource { get; set; }

    public string? Display { get; set; }

    /// <summary>References that were made before the thing was described.</summary>
    public List<Reference> Numbered { get; } = [];

    /// <summary>Whether a value says nothing that was not read already.</summary>
    public bool Knows(Hl7Value value)
    {
        if (_more is not null)
        {
            return _more.Contains(value);
        }

        foreach (Hl7Value told in _told)
        {
            if (told.Bytes.SequenceEqual(value.Bytes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes a value that was read into the resource.</summary>
    public void Learn(Hl7Value value)
    {
        if (_more is not null)
        {
            _more.Add(value);
            return;
        }

        _told.Add(value);
        if (_told.Count > Few)
        {
            _more = new HashSet<Hl7Value>(_told, EqualBytes.Comparer);
        }
    }

    public Reference Refer() => new() { ReferenceValue = Resource!.Reference, Display = Display };

    private sealed class EqualBytes : IEqualityComparer<Hl7Value>
    {
        public static EqualBytes Comparer { get; } = new();

        public bool Equals(Hl7Value x, Hl7Value y) => x.Bytes.SequenceEqual(y.Bytes);

        public int GetHashCode(Hl7Value value)
        {
            HashCode hash = default;
            hash.AddBytes(value.Bytes);
            return hash.ToHashCode();
        }
    }
}
