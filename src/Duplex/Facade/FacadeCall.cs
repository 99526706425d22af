using Duplex.Chart.Sensitivity;
using Duplex.Chart.Sight;
using Duplex.Facade.Sensitivity;
using Duplex.OAuth;

namespace Duplex.Facade;

/// <summary>What is known about a request once it was let in.</summary>
/// <param name="Address">The facade's base address for this connection, without a slash at its end.</param>
/// <param name="App">Null only where anybody may ask (metadata).</param>
internal sealed record FacadeCall(FacadeConnection Connection, string Address, AccessToken? App)
{
    private static readonly object Key = new();
    private IConnectionReader? _reader;

    /// <summary>What the app may not see: for it, what has one of these is not there.</summary>
    public Sensitivities Withheld { get; init; } = SensitivityNames.Every;

    /// <summary>The counterparty, or what it told, as this app may see it.</summary>
    public IConnectionReader Reader => _reader ??= VisibleReader.Of(Connection.Reader, WithheldContent.For(this));

    /// <summary>What of a chart is there for this call.</summary>
    public ChartSight Sight => new(Withheld, type => App?.Scopes.Allows(type, ScopeInteractions.Read) == true, type => App?.Scopes.Allows(type, ScopeInteractions.Search) == true);

    public static FacadeCall Of(HttpContext http) => (FacadeCall)http.Items[Key]!;

    public void Attach(HttpContext http) => http.Items[Key] = this;
}
