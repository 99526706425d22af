using Duplex.Chart.Sensitivity;
using Duplex.OAuth;

namespace Duplex.Facade.WholeChart;

/// <summary>Who reads a chart, and what of it.</summary>
/// <param name="Withheld">What the app may not see.</param>
/// <param name="Unlabelled">What a resource without a label counts as on this connection.</param>
internal sealed record ChartReader(ScopeSet Scopes, Sensitivities Withheld, Sensitivities Unlabelled);
