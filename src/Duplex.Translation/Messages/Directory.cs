using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Messages;

/// <summary>
/// People, organizations and places that a message names. In a Bundle each becomes one resource, however often it is named; for a
/// chart, whose directory is not this message's, a reference by identifier.
/// </summary>
internal sealed class Directory(MessageBuild build)
{
    /// <summary>XCN, or CNN in a component; null where there is neither id nor name.</summary>
    public Reference? Practitioner(in Source xcn)
    {
        if (PersonNames.KeyOf(xcn) is not { } key)
        {
            return null;
        }

        if (!build.Context.Options.NamesDirectory)
        {
            return XcnToReference.Read(xcn);
        }

        string? before = build.Context.Coverage?.BeginResource("Practitioner");
        Practitioner practitioner = XcnToPractitioner.Read(xcn);
        build.Context.Coverage?.EndResource(before!);
        practitioner.Id = IdOf("Practitioner", key);
        build.AddShared(practitioner);
        return new Reference { ReferenceValue = $"Practitioner/{practitioner.Id}", Display = PersonNames.DisplayOf(xcn) };
    }

    /// <summary>The id of something that is nobody's in particular.</summary>
    public string IdOf(string resourceType, string key) => build.Context.Options.IdOf($"{resourceType}\u001f{key}");
}
