using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Messages;

/// <summary>How one type of a message's directory is read from one data type.</summary>
/// <param name="Number">Of its own.</param>
/// <param name="Type">The resource type.</param>
/// <param name="KeyOf">What tells it from others; null where nothing does.</param>
/// <param name="IsDescribed">Whether more than its number is told.</param>
/// <param name="Read">The resource, without an id.</param>
/// <param name="Refer">A reference by identifier.</param>
/// <param name="Merge">Adds to the first what the second says beyond it.</param>
internal sealed record DirectoryKind<T>(
    byte Number, string Type, ReadSource<string> KeyOf, SourceTest IsDescribed, ReadSource<T> Read, ReadSource<Reference> Refer, Action<T, T> Merge)
    where T : Resource;

internal delegate bool SourceTest(in Source source);

/// <summary>The kinds of a directory.</summary>
internal static class DirectoryKinds
{
    public static DirectoryKind<Practitioner> Practitioner { get; } = new(
        1, "Practitioner", PersonNames.KeyOf, PersonNames.HasName, XcnToPractitioner.Read, XcnToReference.Read, static (first, second) =>
        {
            DirectoryMerge.Identifiers(first.Identifier, second.Identifier);
            DirectoryMerge.Names(first.Name, second.Name);
            DirectoryMerge.Add(first.Qualification, second.Qualification, static (one, other) => new Practitioner { Qualification = [one, other] });
        });

    public static DirectoryKind<RelatedPerson> RelatedPerson { get; } = new(
        2, "RelatedPerson", PersonNames.KeyOf, PersonNames.HasName, XcnToRelatedPerson.Read, XcnToRelatedPerson.Refer, static (first, second) =>
        {
            DirectoryMerge.Identifiers(first.Identifier, second.Identifier);
            DirectoryMerge.Names(first.Name, second.Name);
        });

    public static DirectoryKind<Organization> Organization { get; } = new(
        3, "Organization", OrganizationReference.KeyOfXon, static (in Source xon) => xon[1].IsPresent, XonToOrganization.Read, OrganizationReference.ReadXon, Merge);

    public static DirectoryKind<Organization> OrganizationOfCwe { get; } = new(
        4, "Organization", OrganizationReference.KeyOfCwe, static (in Source cwe) => cwe[2].IsPresent || cwe[9].IsPresent, XonToOrganization.ReadCwe, OrganizationReference.ReadCwe, Merge);

    public static DirectoryKind<Device> DeviceOfCwe { get; } = new(
        5, "Device", CweToDevice.KeyOf, static (in Source cwe) => cwe[2].IsPresent || cwe[5].IsPresent || cwe[9].IsPresent, CweToDevice.Read, CweToDevice.Refer, static (first, second) =>
        {
            DirectoryMerge.Identifiers(first.Identifier, second.Identifier);
            DirectoryMerge.Add(first.DeviceName, second.DeviceName, static (one, other) => new Device { DeviceName = [one, other] });
        });

    public static DirectoryKind<Location> LocationOfCwe { get; } = new(
        6, "Location", CweToLocation.KeyOf, static (in Source cwe) => cwe[2].IsPresent || cwe[5].IsPresent || cwe[9].IsPresent, CweToLocation.Read, CweToLocation.Refer, static (first, second) =>
        {
            DirectoryMerge.Identifiers(first.Identifier, second.Identifier);
            first.Name ??= second.Name;
        });

    private static void Merge(Organization first, Organization second)
    {
        DirectoryMerge.Identifiers(first.Identifier, second.Identifier);
        if (first.Name is null)
        {
            first.Name = second.Name;
        }
        else if (second.Name?.Value is { } name && name != first.Name.Value && !first.Alias.Exists(alias => alias.Value == name))
        {
            first.Alias.Add(new FhirString(name));
        }

        DirectoryMerge.Add(first.Extension, second.Extension, static (one, other) => new Organization { Extension = [one, other] });
    }
}
