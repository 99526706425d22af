using System.Collections.Frozen;
using System.Security.Cryptography.X509Certificates;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Mllp;
using Duplex.Transports.Smart.Keys;
using Duplex.Translation;
using Duplex.Vendors;
using Duplex.Vendors.Hl7v2;

namespace Duplex.Composition;

/// <summary>One configured connection, open: how it is spoken to, and what is known of its dialect.</summary>
/// <param name="Authorities">What identifier systems are called in its HL7 v2 messages.</param>
internal sealed record ConnectedVendor(ConnectionOptions Options, VendorDescriptor Vendor, VendorLink Link, AssigningAuthorities Authorities);

/// <summary>The open links to all counterparties. Opening sends nothing yet.</summary>
internal sealed class ConnectedVendors : IDisposable
{
    private readonly FrozenDictionary<ConnectionKey, ConnectedVendor> _byKey;
    private readonly List<SmartSigningKey> _keys = [];
    private readonly List<X509Certificate2> _certificates = [];

    public ConnectedVendors(DuplexConfiguration configuration, DataFolderPaths paths, IIdSource ids, TimeProvider time, Func<ConnectionOptions, IMllpHearing>? hearing = null) =>
        _byKey = configuration.Connections.Where(connection => !connection.IsOwnChart).Select(connection => Open(connection, configuration, paths, ids, time, hearing)).ToFrozenDictionary(connected => connected.Options.Key);

    public IEnumerable<ConnectedVendor> All => _byKey.Values;

    public ConnectedVendor? Find(ConnectionKey connection) => _byKey.GetValueOrDefault(connection);

    public void Dispose()
    {
        foreach (var connected in _byKey.Values)
        {
            connected.Link.Dispose();
        }

        _keys.ForEach(key => key.Dispose());
        _certificates.ForEach(certificate => certificate.Dispose());
    }

    private ConnectedVendor Open(
        ConnectionOptions connection, DuplexConfiguration configuration, DataFolderPaths paths, IIdSource ids, TimeProvider time,
        Func<ConnectionOptions, IMllpHearing>? hearing)
    {
        var vendor = VendorCatalog.Find(connection.Dialect)
            ?? throw new InvalidOperationException($"The configuration let the unknown dialect '{connection.Dialect}' pass.");
        var settings = new VendorConnection
        {
            Fhir = connection.Fhir is { } fhir ? FhirOf(fhir) : null,
            Key = connection.Fhir is null ? null : ReadKey(connection.Name, connection.Fhir.Key, paths),
            Hl7v2 = connection.Sending is { } sending ? Hl7v2Of(connection, sending, Hl7v2Authorities.Of(connection, configuration), paths, hearing) : null,
            SettlingTime = connection.Fhir?.Settle,
            NoteParts = connection.Notes.Parts == NotePartsPolicy.Whole ? NoteParts.Whole : NoteParts.OneAttachment,
        };
        return new ConnectedVendor(connection, vendor, vendor.Open(settings, ids, time), Hl7v2Authorities.Of(connection, configuration));
    }

    private SmartSigningKey ReadKey(string connection, SecretReference reference, DataFolderPaths paths)
    {
        var key = ConnectionKeys.Read(connection, reference, paths);
        _keys.Add(key);
        return key;
    }

    private MllpClientTls ReadTls(string connection, MllpTlsOptions options, DataFolderPaths paths)
    {
        var tls = MllpTlsFiles.Read(connection, options, paths);
        _certificates.AddRange([.. tls.Authorities ?? [], .. tls.Certificate is { } own ? [own] : Array.Empty<X509Certificate2>()]);
        return tls;
    }

    private static FhirRestOptions FhirOf(FhirOptions fhir) => new()
    {
        Base = fhir.Base,
        ClientId = fhir.Client,
        Scopes = fhir.Scopes,
        Limits = new FhirRestLimits { CallTimeout = fhir.Timeout },
    };

    private Hl7v2LinkOptions Hl7v2Of(
        ConnectionOptions connection, MllpSendingOptions sending, AssigningAuthorities authorities, DataFolderPaths paths,
        Func<ConnectionOptions, IMllpHearing>? hearing) => new()
    {
        Host = sending.Host,
        Port = sending.Port,
        Timeout = sending.Timeout,
        Enhanced = sending.Mode == AcknowledgementMode.Enhanced,
        Message = sending.Message == OrderMessage.Orm ? Hl7v2LinkOptions.GeneralOrder : Hl7v2LinkOptions.LaboratoryOrder,
        SendingApplication = sending.SendingApplication,
        SendingFacility = sending.SendingFacility,
        ReceivingApplication = sending.ReceivingApplication,
        ReceivingFacility = sending.ReceivingFacility,
        Deduplicates = sending.Deduplicates,
        InFlight = sending.InFlight,
        OtherAnswers = sending.OtherAnswers == OtherAnswers.Reconnect ? OtherAnswerPolicy.Reconnect : OtherAnswerPolicy.PassOver,
        Tls = sending.Tls is { } tls ? ReadTls(connection.Name, tls, paths) : null,
        Hearing = hearing?.Invoke(connection),
        Authorities = authorities,
    };
}
