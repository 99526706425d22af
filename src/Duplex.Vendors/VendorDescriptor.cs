using Duplex.Care.Notes.Comparison;
using Duplex.Engine.Identity;

namespace Duplex.Vendors;

/// <summary>What is known of a dialect, and how to open a connection that speaks it.</summary>
/// <param name="Dialect">As it stands in a connection's configuration.</param>
/// <param name="SettlingTime">How long after a write a read may still show the past, where the connection says nothing.</param>
/// <param name="NoteForm">What the dialect may do to a note's text.</param>
/// <param name="Open">Opens a connection; nothing is sent yet.</param>
public sealed record VendorDescriptor(
    string Dialect,
    TimeSpan SettlingTime,
    NormalForm NoteForm,
    Func<VendorConnection, IIdSource, TimeProvider, VendorLink> Open)
{
    /// <summary>A connection must say <see cref="VendorConnection.Fhir"/> and <see cref="VendorConnection.Key"/>.</summary>
    public bool NeedsFhir { get; init; }

    /// <summary>A connection must say <see cref="VendorConnection.Hl7v2"/>.</summary>
    public bool NeedsHl7v2 { get; init; }
}
