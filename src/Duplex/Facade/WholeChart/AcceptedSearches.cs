using System.Collections.Concurrent;
using Duplex.Engine.Identity;

namespace Duplex.Facade.WholeChart;

/// <summary>
/// Which form of a search a counterparty takes, so that the ones that it refused are not asked each time. As many entries as there are
/// searches in a chart, for each connection.
/// </summary>
internal sealed class AcceptedSearches(TimeProvider time)
{
    /// <summary>Then the exact form is tried again: servers learn too.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<(ConnectionKey Connection, string Search, bool HasSince), (int Form, DateTimeOffset At)> _forms = new();

    /// <summary>The form to begin with; 0 is the most exact.</summary>
    public int FormOf(ConnectionKey connection, string search, bool hasSince) =>
        _forms.TryGetValue((connection, search, hasSince), out var known) && time.GetUtcNow() - known.At < Remembered ? known.Form : 0;

    public void Remember(ConnectionKey connection, string search, bool hasSince, int form)
    {
        // A form that was only repeated must not be remembered for ever.
        if (form != FormOf(connection, search, hasSince))
        {
            _forms[(connection, search, hasSince)] = (form, time.GetUtcNow());
        }
    }
}
