using System.Collections.Frozen;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Keys;
using Duplex.Vendors;

namespace Duplex.Composition;

/// <summary>One configured connection, open: how it is spoken to, and what is known of its dialect.</summary>
internal sealed record ConnectedVendor(ConnectionOptions Options, VendorDescriptor Vendor, VendorLink Link);

/// <summary>The open links to all counterparties. Opening sends nothing yet.</summary>
internal sealed class ConnectedVendors : IDisposable
{
    private readonly FrozenDictionary<ConnectionKey, ConnectedVendor> _byKey;
    private readonly List<SmartSigningKey> _keys = [];

    public ConnectedVendors(DuplexConfiguration configuration, DataFolderPaths paths, IIdSource ids, TimeProvider time) =>
        _byKey = configuration.Connections.Select(connection => Open(connection, paths, ids, time)).ToFrozenDictionary(connected => connected.Options.Key);

    public IEnumerable<ConnectedVendor> All => _byKey.Values;

    public ConnectedVendor? Find(ConnectionKey connection) => _byKey.GetValueOrDefault(connection);

    public void Dispose()
    {
        foreach (var connected in _byKey.Values)
        {
            connected.Link.Dispose();
        }

        _keys.ForEach(key => key.Dispose());
    }

    private ConnectedVendor Open(ConnectionOptions connection, DataFolderPaths paths, IIdSource ids, TimeProvider time)
    {
        var vendor = VendorCatalog.Find(connection.Dialect)
            ?? throw new InvalidOperationException($"The configuration let the unknown dialect '{connection.Dialect}' pass.");
        var key = ConnectionKeys.Read(connection, paths);
        _keys.Add(key);
        var settings = new VendorConnection
        {
            Fhir = new FhirRestOptions
            {
                Base = connection.Fhir.Base,
                ClientId = connection.Fhir.Client,
                Scopes = connection.Fhir.Scopes,
                Limits = new FhirRestLimits { CallTimeout = connection.Fhir.Timeout },
            },
            Key = key,
            SettlingTime = connection.Fhir.Settle,
            NoteParts = connection.Notes.Parts == NotePartsPolicy.Whole ? NoteParts.Whole : NoteParts.OneAttachment,
        };
        return new ConnectedVendor(connection, vendor, vendor.Open(settings, ids, time));
    }
}
