using Duplex.Chart.Serving;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>What the server says of a resource and not who writes it: its id, its version, when that was made and by which exchange.</summary>
internal static class ServerElements
{
    public static void Give(Resource resource, string id)
    {
        resource.Id = id;
        if (resource.Meta is not { } meta)
        {
            return;
        }

        (meta.VersionId, meta.LastUpdated) = (null, null);
        if (meta.Source?.Value is { } source && VersionSource.IsOurs(source))
        {
            meta.Source = null;
        }

        if (meta is { Source: null, Profile.Count: 0, Security.Count: 0, Tag.Count: 0, Extension.Count: 0, Id: null })
        {
            resource.Meta = null;
        }
    }
}
