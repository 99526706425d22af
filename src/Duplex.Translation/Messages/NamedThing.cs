using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>Somebody or something that a message names, perhaps in several fields.</summary>
internal sealed class NamedThing
{
    /// <summary>Null while it is only numbered.</summary>
    public TranslatedResource? Resource { get; set; }

    public string? Display { get; set; }

    /// <summary>References that were made before the thing was described.</summary>
    public List<Reference> Numbered { get; } = [];

    /// <summary>The values that were read into the resource.</summary>
    public List<Hl7Value> Told { get; } = [];

    /// <summary>Whether a value says nothing that was not read already.</summary>
    public bool Knows(Hl7Value value)
    {
        foreach (Hl7Value told in Told)
        {
            if (told.Bytes.SequenceEqual(value.Bytes))
            {
                return true;
            }
        }

        return false;
    }

    public Reference Refer() => new() { ReferenceValue = Resource!.Reference, Display = Display };
}
