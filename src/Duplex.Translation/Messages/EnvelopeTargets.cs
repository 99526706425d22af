using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>What the Provenances of a message are about.</summary>
internal sealed class EnvelopeTargets
{
    /// <summary>Stands between two references that follow the only one of a list as it is written.</summary>
    private const string Next = "\"},{\"reference\":\"";

    private readonly List<string> _references;
    private string? _written;

    private EnvelopeTargets(List<string> references) => _references = references;

    /// <summary>In place of one reference in a <see cref="WrittenForm"/>, all of them.</summary>
    public string Written => _written ??= string.Join(Next, _references);

    /// <summary>What the message says of its patients; people and places that it merely names have their own origin.</summary>
    public static EnvelopeTargets Of(IReadOnlyList<TranslatedResource> resources)
    {
        List<string> targets = new(resources.Count);
        for (int index = 0; index < resources.Count; index++)
        {
            if (resources[index].Patient.Length > 0)
            {
                targets.Add(resources[index].Reference);
            }
        }

        return new(targets.Count > 0 ? targets : [.. resources.Select(resource => resource.Reference)]);
    }

    /// <summary>These, and another one before them.</summary>
    public EnvelopeTargets Behind(string reference) => new([reference, .. _references]);

    public List<Reference> AsReferences() => _references.ConvertAll(static reference => new Reference { ReferenceValue = reference });
}
