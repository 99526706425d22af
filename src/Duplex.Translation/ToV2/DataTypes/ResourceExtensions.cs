using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

internal static class ResourceExtensions
{
    /// <summary>The first extension of a resource with this URL; null where there is none.</summary>
    public static Extension? FindExtension(this DomainResource resource, string url) => resource.Extension.Find(extension => extension.Url == url);
}
